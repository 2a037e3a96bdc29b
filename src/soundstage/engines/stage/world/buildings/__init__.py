"""What people build: masses with facades in their shaders, roofs, streets and what stands along them."""

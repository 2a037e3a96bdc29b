"""A pressure suit as solids: distance fields for what is sewn and moulded, swept surfaces for what is turned and bent."""

"""What falls, bounces and breaks."""

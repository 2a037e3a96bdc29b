"""What a clip shows and sounds, measured from the finished file."""

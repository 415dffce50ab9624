"""What the user sees. Pages emit intentions and show what they are handed; they call nobody."""

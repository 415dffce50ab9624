"""What is done to people, and taken back."""

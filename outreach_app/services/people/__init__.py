"""What the user does with the people they write to, and how it is taken back."""

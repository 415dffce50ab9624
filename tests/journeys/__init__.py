"""What a user's life depends on: real programs, real servers, and what kills them."""

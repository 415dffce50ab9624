"""The hosted service, tried from outside as a running program and, where quicker, inside."""

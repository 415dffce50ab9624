"""The hosted service: pixels, redirects and a numbered feed of hits. It judges nothing."""

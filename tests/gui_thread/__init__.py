"""A watch over the GUI thread: whatever the window does there waits for nobody."""

"""Rows for views, as handed over. They fetch nothing themselves: they ask by signal."""

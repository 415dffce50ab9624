"""Parts that pages share. They know neither services nor each other's pages."""

"""How rows are painted. They read roles and draw; they change nothing."""

"""Runs the migrations on the connection that the program hands over, in its transaction."""

from alembic import context

from outreach_app.relay.store.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()

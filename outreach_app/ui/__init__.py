"""The desktop: the only package that knows Qt. It asks services for everything, judges nothing."""

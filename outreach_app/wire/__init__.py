"""The contract between relay and desktop: shapes, paths and codec. It knows neither side."""

"""Linear algebra for a handful of numbers. For anything larger a library would be right."""

from collections.abc import Sequence

Matrix = Sequence[Sequence[float]]


def inverse(matrix: Matrix) -> list[list[float]]:
    """The inverse, by Gauss and Jordan with pivoting. ZeroDivisionError where there is none."""
    size = len(matrix)
    rows = [
        [*map(float, row), *(1.0 if place == column else 0.0 for column in range(size))]
        for place, row in enumerate(matrix)
    ]
    for place in range(size):
        best = max(range(place, size), key=lambda row: abs(rows[row][place]))
        rows[place], rows[best] = rows[best], rows[place]
        pivot = rows[place][place]
        rows[place] = [value / pivot for value in rows[place]]
        for row in range(size):
            if row != place:
                factor = rows[row][place]
                rows[row] = [
                    value - factor * lead
                    for value, lead in zip(rows[row], rows[place], strict=True)
                ]
    return [row[size:] for row in rows]


def times(matrix: Matrix, vector: Sequence[float]) -> list[float]:
    """The product."""
    return [sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix]

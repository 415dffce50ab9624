"""Work one item ahead keeps the order, raises where its result is taken, and ends with its user."""

import threading

import pytest

from outreach_app.system.ahead import one_ahead


def test_each_item_comes_with_its_result_in_order() -> None:
    results = one_ahead(lambda n: n * 2, range(5))
    assert [one.result() for one in results] == [n * 2 for n in range(5)]
    assert list(one_ahead(lambda n: n, [])) == []


def test_the_next_is_begun_while_the_caller_has_one() -> None:
    begun = [threading.Event() for _ in range(3)]

    def work(n: int) -> int:
        begun[n].set()
        return n

    results = one_ahead(work, range(3))
    assert next(results).result() == 0
    assert begun[1].wait(10)
    assert not begun[2].is_set()
    assert [one.result() for one in results] == [1, 2]


def test_a_result_that_is_not_there_yet_says_so() -> None:
    may_end = threading.Event()
    results = one_ahead(lambda _: may_end.wait(10), range(1))
    result = next(results)
    assert not result.done()
    may_end.set()
    assert result.result()
    assert result.done()
    results.close()


def test_a_fault_is_raised_where_its_result_is_taken() -> None:
    def work(n: int) -> int:
        if n == 1:
            raise ValueError("one")
        return n

    results = one_ahead(work, range(3))
    assert next(results).result() == 0
    fails = next(results)
    with pytest.raises(ValueError, match="one"):
        fails.result()

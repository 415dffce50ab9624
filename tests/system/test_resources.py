"""The folder of files that ship with the program."""

from outreach_app.system.resources import resources_folder


def test_the_folder_is_found_in_a_checkout() -> None:
    assert (resources_folder() / "networks").is_dir()

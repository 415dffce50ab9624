"""The yardstick: nginx with an empty GIF, a redirect and an access log, nothing synced."""

import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from relay_seed import TARGET

CONFIGURATION = """
daemon off;
worker_processes 2;
pid %(folder)s/nginx.pid;
error_log %(folder)s/error.log;
events { worker_connections 2048; }
http {
  access_log %(folder)s/access.log combined;
  client_body_temp_path %(folder)s/body;
  proxy_temp_path %(folder)s/proxy;
  fastcgi_temp_path %(folder)s/fastcgi;
  uwsgi_temp_path %(folder)s/uwsgi;
  scgi_temp_path %(folder)s/scgi;
  keepalive_requests 100000000;
  server {
    listen 127.0.0.1:%(port)d backlog=1024;
    add_header Cache-Control "no-store";
    location /p/ { empty_gif; }
    location /l/ { return 302 %(target)s; }
  }
}
"""


@contextmanager
def nginx(folder: Path, port: int) -> Iterator[str]:
    """A running nginx; yields its base URL."""
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o777)
    written = folder / "nginx.conf"
    written.write_text(CONFIGURATION % {"folder": folder, "port": port, "target": TARGET})
    child = subprocess.Popen(["nginx", "-p", str(folder), "-c", str(written)])
    try:
        time.sleep(0.5)
        yield f"http://127.0.0.1:{port}"
    finally:
        child.terminate()
        child.wait(timeout=10)

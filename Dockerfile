# syntax=docker/dockerfile:1
# Two stages: one builds an environment, the other holds only what runs. The root file system may be read-only; /data is the one place written to.

FROM python:3.11-slim-bookworm AS build
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PYTHONDONTWRITEBYTECODE=1
WORKDIR /src
COPY requirements.lock requirements-build.lock ./
RUN python3 -m venv /opt/volia && python3 -m venv /opt/build
RUN /opt/volia/bin/python -m pip install --require-hashes -r requirements.lock
RUN /opt/build/bin/python -m pip install --require-hashes -r requirements-build.lock
COPY . .
RUN /opt/build/bin/python -m hatchling build -t wheel -d /dist && /opt/volia/bin/python -m pip install --no-deps /dist/*.whl
RUN /opt/volia/bin/python -m compileall -q /opt/volia/lib

FROM python:3.11-slim-bookworm
# A font, so that charts have letters; certificates, so that TLS has roots.
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates fonts-dejavu-core && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --user-group --home-dir /data --no-create-home volia && mkdir /data && chown volia:volia /data
COPY --from=build /opt/volia /opt/volia
ENV PATH=/opt/volia/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    VOLIA_DATABASE__URL=sqlite:////data/volia.db \
    VOLIA_PRIVACY__KEY_FILE=/data/volia.key \
    VOLIA_WEB__HOST=0.0.0.0
USER 10001:10001
WORKDIR /data
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8080/healthz', timeout=4).read()"]
ENTRYPOINT ["volia"]
CMD ["run"]

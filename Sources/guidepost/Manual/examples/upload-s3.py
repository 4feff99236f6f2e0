#!/usr/bin/env python3
"""Uploads a built site to an S3-like host, in an order in which no reader meets a reference to a file that is not there.

    upload-s3.py Public help-site help-uploads
    upload-s3.py Public help-site help-uploads --endpoint https://s3.example.com

SITE     the folder that 'guidepost build' wrote
BUCKET   the bucket that the public reads
RECORDS  a bucket that the public does not read, for the list of what was uploaded

Changed files go up first, in the order of the manifest: what pages load, pages (new ones first), what leads to them. Then
what earlier uploads brought and the site no longer has is deleted. What no upload brought is never touched. An upload that
was cut off is mended by the next one. One upload at a time: CI has to see to that.

Needs Python 3.9 and boto3, which finds keys as usual (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_DEFAULT_REGION).
"""
import argparse
import hashlib
import json
import pathlib
import sys

import boto3

# Those of _nginx.conf, and what is for other hosts.
TYPES = {
    "_headers": "text/plain; charset=utf-8",
    "_redirects": "text/plain; charset=utf-8",
    "avif": "image/avif",
    "conf": "text/plain; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "gif": "image/gif",
    "htm": "text/html; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "ico": "image/vnd.microsoft.icon",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json",
    "map": "application/json",
    "md": "text/markdown; charset=utf-8",
    "mjs": "text/javascript; charset=utf-8",
    "mp3": "audio/mpeg",
    "mp4": "video/mp4",
    "pdf": "application/pdf",
    "png": "image/png",
    "svg": "image/svg+xml",
    "ttf": "font/ttf",
    "txt": "text/plain; charset=utf-8",
    "wasm": "application/wasm",
    "webm": "video/webm",
    "webmanifest": "application/manifest+json",
    "webp": "image/webp",
    "woff": "font/woff",
    "woff2": "font/woff2",
    "xml": "application/xml; charset=utf-8",
    "zip": "application/zip",
}

parser = argparse.ArgumentParser(description="Uploads a built site to an S3-like host.")
parser.add_argument("site", type=pathlib.Path)
parser.add_argument("bucket")
parser.add_argument("records")
parser.add_argument("--endpoint", help="the address of a host other than Amazon's")
arguments = parser.parse_args()
s3 = boto3.client("s3", endpoint_url=arguments.endpoint)
record = arguments.bucket + ".json"


def write_record(files):
    body = json.dumps({"version": 1, "files": files}, ensure_ascii=False)
    s3.put_object(Bucket=arguments.records, Key=record, Body=body.encode())


def upload(file):
    path = file["path"]
    body = (arguments.site / path).read_bytes()
    if hashlib.sha256(body).hexdigest() != file["hash"]:
        sys.exit(f"{path} is not what was built: run 'guidepost build' again")
    s3.put_object(
        Bucket=arguments.bucket,
        Key=path,
        Body=body,
        ContentType=TYPES.get(path.rsplit(".", 1)[-1].lower(), "application/octet-stream"),
        # What is named after its content is kept for ever, all else is asked for anew each time.
        CacheControl="public, max-age=31536000, immutable" if file.get("immutable") else "no-cache",
    )


files = json.loads((arguments.site / ".guidepost/manifest.json").read_bytes())["files"]
try:
    former = json.load(s3.get_object(Bucket=arguments.records, Key=record)["Body"])["files"]
except s3.exceptions.NoSuchKey:
    former = []

there = {}
for file in former:
    there.setdefault(file["path"], set()).add(file["hash"])
changed = [file for file in files if there.get(file["path"]) != {file["hash"]}]
ranks = {"asset": 0, "page": 1, "entry": 2}
changed.sort(key=lambda file: (ranks[file["kind"]], file["path"] in there))
paths = {file["path"] for file in files}
gone = [path for path in reversed(there) if path not in paths]

if changed or gone:
    # Until all is done the record names what was there and what will be, so that the next upload can mend this one.
    write_record(changed + former)
    for file in changed:
        upload(file)
    for path in gone:
        s3.delete_object(Bucket=arguments.bucket, Key=path)
    write_record(files)
print(f"{arguments.bucket}: {len(changed)} files uploaded, {len(files) - len(changed)} unchanged, {len(gone)} deleted")

#!/usr/bin/env bash
# Uploads a built site with rsync, in an order in which no reader meets a reference to a file that is not there yet.
#
#   upload-rsync.sh Public deploy@www.example.com:/srv/www/help deploy@www.example.com:/srv/help-manifest.json
#
# SITE      the folder that 'guidepost build' wrote
# TARGET    the folder that the web host serves, as rsync names it: host:folder or rsync://host/module/folder; it is made
#           where it is missing, but not the folder that it stands in
# UPLOADED  a file, named likewise, that says what was uploaded; it stands outside TARGET, where the public reads nothing
#
# Changed files go up in passes: what pages load, new pages, changed pages, what leads to them. Then what earlier uploads
# brought and the site no longer has is deleted. What no upload brought is never deleted. An upload that was cut off is
# mended by the next one. One upload at a time: CI has to see to that.
#
# Needs bash, jq and rsync 3.1 here, and rsync there.
set -euo pipefail

[ $# -eq 3 ] || { echo "usage: upload-rsync.sh SITE TARGET UPLOADED" >&2; exit 64; }
site=${1%/} target=${2%/} uploaded=$3
manifest=$site/.guidepost/manifest.json
[ -f "$manifest" ] || { echo "$manifest is missing: run 'guidepost build' first" >&2; exit 66; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Where nothing was uploaded yet there is no former manifest; any other failure ends the script here.
rsync --ignore-missing-args "$uploaded" "$work/former.json"
[ -f "$work/former.json" ] || echo '{"files": []}' > "$work/former.json"

# Makes TARGET, with nothing in it, so that a wrong name ends the script before UPLOADED says anything.
rsync -r --files-from=/dev/null "$site/" "$target/" || {
    status=$?
    echo "$target cannot be uploaded to: does the folder that it stands in exist?" >&2
    exit $status
}

# From now on UPLOADED names all that is there and all that will be, so that the next upload can mend this one.
jq -s '{version: 1, files: (.[0].files + .[1].files | unique_by(.path))}' \
    "$work/former.json" "$manifest" > "$work/both.json"
rsync --checksum "$work/both.json" "$uploaded"

# Uploads the files for which a condition holds. Files are compared by content, and those that are equal keep their time.
upload() {
    jq -j --slurpfile former "$work/former.json" \
        "(\$former[0].files | map({(.path): true}) | add // {}) as \$former
         | .files[] | select($1) | .path + \"\u0000\"" "$manifest" > "$work/list"
    [ ! -s "$work/list" ] || rsync -r --checksum --from0 --files-from="$work/list" "$site/" "$target/"
}
upload '.kind == "asset"'
upload '.kind == "page" and ($former[.path] | not)'
upload '.kind == "page"'
upload '.kind == "entry"'

# Deletes what the site no longer has, and folders that are empty then. All other names are excluded, so they stay.
jq -j --slurpfile site "$manifest" '
    (.files | map(.path)) - ($site[0].files | map(.path))
    | [.[] | split("/") as $parts | range(1; $parts | length + 1) as $n
       | ($parts[:$n] | join("/")) + (if $n < ($parts | length) then "/" else "" end)]
    | unique[] | if test("[*?\\[]") then gsub("(?<c>[\\\\*?\\[])"; "\\\(.c)") else . end
    | "+ /" + . + "\u0000"' "$work/former.json" > "$work/gone"
if [ -s "$work/gone" ]; then
    printf -- '- *\0' >> "$work/gone"
    rsync -r --delete --existing --ignore-existing --from0 --include-from="$work/gone" "$site/" "$target/"
fi

rsync --checksum "$manifest" "$uploaded"

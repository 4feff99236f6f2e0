#!/bin/sh
# Packs the program for those who have no compiler: make.sh BINARY FOLDER writes into FOLDER
#
#   guidepost-VERSION-linux-ARCHITECTURE.tar.gz   for any Linux
#   guidepost_VERSION_ARCHITECTURE.deb            for Debian and its kin
#   SHA256SUMS                                    of both
#
# The same binary gives the same bytes: what is packed has one owner, sorted names and one date, that of the last commit
# or of SOURCE_DATE_EPOCH (reproducible-builds.org).
set -eu
binary=$1
folder=$2
here=$(cd "$(dirname "$0")" && pwd)
source=$(cd "$here/../../.." && pwd)
export LC_ALL=C GUIDEPOST_LANGUAGE=en
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$source" log -1 --format=%ct 2>/dev/null || echo 0)}
export SOURCE_DATE_EPOCH
umask 022

version=$("$binary" --version | cut -d' ' -f2)
machine=$(uname -m)
architecture=$(dpkg --print-architecture)
rm -rf "$folder"
mkdir -p "$folder"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# What both hold: the program without the names of its parts and without what the folder of the source shows in, the compiler's
# marks of what it need not compile anew and the linker's of which build it is; what is made from its table of commands, and the examples of
# the manual's pages for operators.
program=$work/guidepost
strip --strip-all --remove-section=.swift_modhash \
    --remove-section=.note.gnu.build-id -o "$program" "$binary"
chmod 755 "$program"
for shell in bash zsh fish; do "$program" completions $shell > "$work/$shell"; done
"$program" manual --man > "$work/guidepost.1"
"$program" manual --man --language zh > "$work/guidepost.zh.1"
mkdir "$work/examples"
cp "$here/../Manual/examples/"* "$work/examples/"

# The tarball.
name=guidepost-$version-linux-$machine
mkdir -p "$work/$name/completions" "$work/$name/man/man1" "$work/$name/man/zh_CN/man1"
cp "$program" "$work/$name/"
cp "$source/LICENSE" "$here/NOTICE" "$work/$name/"
cp "$here/INSTALL" "$work/$name/"
cp "$work/bash" "$work/$name/completions/guidepost.bash"
cp "$work/zsh" "$work/$name/completions/_guidepost"
cp "$work/fish" "$work/$name/completions/guidepost.fish"
cp "$work/guidepost.1" "$work/$name/man/man1/guidepost.1"
cp "$work/guidepost.zh.1" "$work/$name/man/zh_CN/man1/guidepost.1"
cp -R "$work/examples" "$work/$name/"
tar --create --format=ustar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" \
    --mode='u+rwX,go+rX,go-w' --directory "$work" "$name" | gzip -n -9 > "$folder/$name.tar.gz"

# The Debian package.
tree=$work/tree
share=$tree/usr/share
mkdir -p "$tree/DEBIAN" "$tree/usr/bin" "$share/doc/guidepost" "$share/man/man1" "$share/man/zh_CN/man1" \
    "$share/bash-completion/completions" "$share/zsh/vendor-completions" "$share/fish/vendor_completions.d"
cp "$program" "$tree/usr/bin/guidepost"
cp "$work/bash" "$share/bash-completion/completions/guidepost"
cp "$work/zsh" "$share/zsh/vendor-completions/_guidepost"
cp "$work/fish" "$share/fish/vendor_completions.d/guidepost.fish"
gzip -n -9 -c "$work/guidepost.1" > "$share/man/man1/guidepost.1.gz"
gzip -n -9 -c "$work/guidepost.zh.1" > "$share/man/zh_CN/man1/guidepost.1.gz"
cat "$source/LICENSE" "$here/NOTICE" > "$share/doc/guidepost/copyright"
cp -R "$work/examples" "$share/doc/guidepost/"
size=$(du -k --apparent-size -s "$tree/usr" | cut -f1)
sed -e "s/VERSION/$version/" -e "s/ARCHITECTURE/$architecture/" -e "s/SIZE/$size/" \
    "$here/control" > "$tree/DEBIAN/control"
(cd "$tree" && find usr -type f | sort | xargs md5sum) > "$tree/DEBIAN/md5sums"
find "$tree" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
package=guidepost_${version}_$architecture.deb
dpkg-deb --root-owner-group -Zxz -z4 --threads-max=1 --build "$tree" "$folder/$package" > "$work/log" || { cat "$work/log" >&2; exit 1; }

(cd "$folder" && sha256sum "$name.tar.gz" "$package" > SHA256SUMS)
cat "$folder/SHA256SUMS"

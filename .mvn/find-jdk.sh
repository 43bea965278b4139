# Functions for POSIX shells that find a JDK; read with "." by ./gekiban and .ci/run.
# shellcheck shell=sh

# Whether the folder $1 holds a JDK of version 25 or later; its file "release" says so, and reading
# that is a hundred times faster than starting it.
is_jdk() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    while IFS='=' read -r key value; do
        if [ "$key" = JAVA_VERSION ]; then
            value=${value#\"}
            value=${value%%[!0-9]*}
            [ "${value:-0}" -ge 25 ]
            return
        fi
    done < "$1/release"
    return 1
}

# Prints the folder of a JDK 25 or later: JAVA_HOME, the one on the PATH, or one in a usual folder.
find_jdk() {
    if is_jdk "${JAVA_HOME:-/nowhere}"; then
        printf '%s' "$JAVA_HOME"
        return
    fi
    on_path=$(command -v java) && on_path=$(readlink -f -- "$on_path" 2>/dev/null)
    on_path=${on_path%/bin/java}
    for folder in "$on_path" /usr/lib/jvm/* /usr/local/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
        "$HOME"/.local/share/mise/installs/java/*; do
        if is_jdk "$folder"; then
            printf '%s' "$folder"
            return
        fi
    done
    return 1
}

#!/bin/sh
# 绩效自评校验：WPS 表格插件的安装与卸载（统信 UOS、麒麟等 Linux），不需要管理员权限。
#
#   sh install.sh                     装到本机（离线），插件文件夹在本脚本旁边
#   sh install.sh --online 网址       使用内网服务器上的插件
#   sh install.sh --uninstall         卸载
#   sh install.sh --folder 目录 …     另指 jsaddons 目录
#
# 结束状态：0 完成；2 参数不对；3 publish.xml 看不懂，未改动；4 WPS 正在运行；5 写不进去，未改动。
set -u
umask 022
LC_ALL=C
export LC_ALL

name='@name@'
version='@version@'
package="$(cd "$(dirname "$0")" && pwd)/${name}_${version}"

# How publish.xml is changed: written here by the build from publish-xml.ts, pattern TAB replacement, in this order
# what is understood, the removal, the insertion, entries of the spreadsheet's other add-ins.
changes() {
  cat <<'CHANGES'
@changes@
CHANGES
}

say() { printf '%s\n' "$1"; }
fail() {
  printf '%s\n' "$2" >&2
  exit "$1"
}
usage() { sed -n '2,9s/^# \{0,1\}//p' "$0"; }

address=
action=install
folder=
while [ $# -gt 0 ]; do
  case $1 in
    --online)
      [ $# -gt 1 ] || fail 2 '--online 后面写服务器网址'
      address=$2
      shift
      ;;
    --folder)
      [ $# -gt 1 ] || fail 2 '--folder 后面写目录'
      folder=$2
      shift
      ;;
    --uninstall) action=uninstall ;;
    -h | --help)
      usage
      exit 0
      ;;
    *)
      usage >&2
      exit 2
      ;;
  esac
  shift
done

if [ -n "$address" ]; then
  case $address in
    */) ;;
    *) address=$address/ ;;
  esac
  printf '%s\n' "$address" | grep -Eq '@address@' || fail 2 "网址不对：$address"
  entry='@online@'
  entry="${entry%%@here@*}$address${entry#*@here@}"
else
  entry='@offline@'
fi

command -v perl >/dev/null 2>&1 || fail 5 '本机没有 perl，请按管理员页手工安装'

# The file on standard input, changed; status 3 where it is not understood.
changed() {
  CHANGES=$(changes) ENTRY=$entry PERL_UNICODE='' perl -we '
    use strict;
    my ($action) = @ARGV;
    local $/;
    my $file = <STDIN>;
    $file = "" unless defined $file;
    my ($understood, $removal, @others) = split /\n/, $ENV{CHANGES};
    my $spreadsheet = pop @others;
    exit 3 if length $file > 1_000_000 or $file !~ /$understood/;
    my ($own) = $ENV{ENTRY} =~ / name="([^"]*)"/;
    if ($action eq "others") {
      while ($file =~ /$spreadsheet/g) {
        my $found = defined $1 ? $1 : $2;
        print "$found\n" if defined $found and $found ne $own;
      }
      exit 0;
    }
    for my $change ($removal, $action eq "install" ? @others : ()) {
      my ($pattern, $by) = split /\t/, $change;
      $by =~ s/\{entry\}/$ENV{ENTRY}/g;
      $by =~ s/\{eol\}/\n/g;
      $file =~ s{$pattern}{
        my @group = ("", $1, $2, $3);
        (my $put = $by) =~ s/\$([1-3])/defined $group[$1] ? $group[$1] : ""/ge;
        $put
      }ge;
    }
    print $file or exit 5;
    close STDOUT or exit 5;
  ' "$1"
}

if [ "$action" = install ] && [ -z "$address" ] && [ ! -f "$package/ribbon.xml" ]; then
  fail 2 "找不到插件文件夹：$package"
fi

if command -v pgrep >/dev/null 2>&1 && pgrep -u "$(id -u)" -x 'wps|et|wpp|wpsoffice' >/dev/null 2>&1; then
  fail 4 'WPS 正在运行。请退出全部 WPS 窗口（含托盘图标）再运行本脚本。'
fi

# One list of add-ins: the file, its backup, the folder beside it.
in_folder() {
  jsaddons=$1
  mkdir -p "$jsaddons" 2>/dev/null || fail 5 "不能建立目录：$jsaddons"
  list=$jsaddons/publish.xml
  if [ -L "$list" ]; then
    list=$(readlink -f "$list") || fail 5 "publish.xml 是失效的链接：$jsaddons"
  fi
  if [ -e "$list" ] && { [ ! -f "$list" ] || [ ! -r "$list" ]; }; then
    fail 5 "读不了 publish.xml：$list"
  fi
  old=$list
  [ -f "$list" ] || old=/dev/null
  if [ "$action" = uninstall ] && [ "$old" = /dev/null ]; then
    remove_folders ''
    return
  fi
  new=$list.$$.new
  trap 'rm -f "$new"' EXIT
  if [ -f "$list" ]; then cp -p "$list" "$new" 2>/dev/null; fi
  # In braces: a folder that cannot be written to must not end the script in the shell's own words.
  { changed "$action" <"$old" >"$new"; } 2>/dev/null
  status=$?
  if [ $status -eq 3 ]; then
    fail 3 "publish.xml 看不懂或已损坏，未作任何改动，请先修好或改名：$list"
  fi
  [ $status -eq 0 ] || fail 5 "写不进去，原文件未改动：$list"
  if [ "$action" = install ] && [ -z "$address" ]; then
    put_folder
  fi
  if cmp -s "$old" "$new"; then
    rm -f "$new"
  else
    if [ -f "$list" ]; then
      backup=$list.$(date +%Y%m%d-%H%M%S).bak
      while [ -e "$backup" ]; do backup=$backup.bak; done
      cp -p "$list" "$backup" || fail 5 "备份失败，原文件未改动：$list"
      say "原来的 publish.xml 备份在：$backup"
    fi
    mv -f "$new" "$list" || fail 5 "写不进去，原文件未改动：$list"
  fi
  trap - EXIT
  if [ "$action" = install ] && [ -z "$address" ]; then remove_folders "${name}_${version}"; else remove_folders ''; fi
  others=$(changed others <"$list" | sort -u | tr '\n' ' ')
  if [ "$action" = install ] && [ -n "$others" ]; then
    say "同时装有其他表格插件：$others。若看不到「绩效自评」选项卡，请逐个停用再试。"
  fi
}

# The package, whole or not at all.
put_folder() {
  target=$jsaddons/${name}_${version}
  fresh=$target.$$.new
  aside=$target.$$.old
  if cp -R "$package" "$fresh" 2>/dev/null && { [ ! -e "$target" ] || mv "$target" "$aside" 2>/dev/null; } &&
    mv "$fresh" "$target" 2>/dev/null; then
    rm -rf "$aside"
    return
  fi
  rm -rf "$fresh"
  if [ -e "$aside" ] && [ ! -e "$target" ]; then mv "$aside" "$target"; fi
  fail 5 "复制插件文件失败，publish.xml 未改动：$target"
}

# Our folders of other versions.
remove_folders() {
  for found in "$jsaddons/${name}"_*; do
    case $found in
      "$jsaddons/${name}_"[0-9]*)
        if [ -d "$found" ] && [ "$found" != "$jsaddons/$1" ]; then rm -rf "$found"; fi
        ;;
    esac
  done
}

if [ -n "$folder" ]; then
  in_folder "$folder"
else
  # Builds differ in which of the two they read.
  usual=${XDG_DATA_HOME:-$HOME/.local/share}/Kingsoft/wps/jsaddons
  other=$HOME/.kingsoft/wps/jsaddons
  if [ -d "$usual" ] || [ ! -d "$other" ]; then in_folder "$usual"; fi
  if [ -d "$other" ]; then in_folder "$other"; fi
fi

if [ "$action" = install ]; then
  say "已安装 $name $version。请打开 WPS 表格；若问是否信任，点「允许」，然后退出 WPS 再打开一次。"
else
  say "已卸载 $name。"
fi

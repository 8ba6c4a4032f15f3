# 绩效自评校验：WPS 表格插件的安装与卸载（Windows），不需要管理员权限。
#
#   powershell -ExecutionPolicy Bypass -File install.ps1                 装到本机（离线），插件文件夹在本脚本旁边
#   powershell -ExecutionPolicy Bypass -File install.ps1 -Online 网址    使用内网服务器上的插件
#   powershell -ExecutionPolicy Bypass -File install.ps1 -Uninstall      卸载
#   powershell -ExecutionPolicy Bypass -File install.ps1 -Folder 目录    另指 jsaddons 目录
#
# 结束状态：0 完成；2 参数不对；3 publish.xml 看不懂，未改动；4 WPS 正在运行；5 写不进去，未改动。
param(
  [string]$Online,
  [string]$Folder,
  [switch]$Uninstall
)
Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

$name = '@name@'
$version = '@version@'
$here = Split-Path -Parent $MyInvocation.MyCommand.Path
$package = Join-Path $here "${name}_$version"

# How publish.xml is changed: written here by the build from publish-xml.ts, pattern TAB replacement, in this order
# what is understood, the removal, the insertion, entries of the spreadsheet's other add-ins.
$changes = @'
@changes@
'@ -split '\r?\n'

function Stop-With {
  param([int]$status, [string]$message)

  Write-Host $message
  exit $status
}

$entry = '@offline@'
if ($Online) {
  if (-not $Online.EndsWith('/')) { $Online = "$Online/" }
  if ($Online -cnotmatch '@address@') { Stop-With 2 "网址不对：$Online" }
  $entry = '@online@'.Replace('@here@', $Online)
}

# One character a byte: what others wrote stays as it is.
$bytes = [Text.Encoding]::GetEncoding(28591)

# The file, changed; null where it is not understood.
function Get-Changed {
  param([string]$file, [bool]$install)

  if ($file.Length -gt 1000000) { return $null }
  if (-not [regex]::IsMatch($file, $changes[0])) { return $null }
  $steps = @($changes[1])
  if ($install) { $steps = $changes[1..($changes.Length - 2)] }
  foreach ($step in $steps) {
    $pattern, $by = $step -split "`t"
    $by = $by.Replace('{entry}', $entry).Replace('{eol}', "`n")
    $file = [regex]::Replace($file, $pattern, $by)
  }
  return $file
}

# Names of other spreadsheet add-ins.
function Get-Others {
  param([string]$file)

  $found = @()
  foreach ($match in [regex]::Matches($file, $changes[$changes.Length - 1])) {
    $called = $match.Groups[1].Value + $match.Groups[2].Value
    if ($called -and $called -cne $name) { $found += $called }
  }
  return $found
}

if (-not $Uninstall -and -not $Online -and -not (Test-Path -LiteralPath (Join-Path $package 'ribbon.xml'))) {
  Stop-With 2 "找不到插件文件夹：$package"
}
if (Get-Process -Name 'wps', 'et', 'wpp', 'wpsoffice' -ErrorAction SilentlyContinue) {
  Stop-With 4 'WPS 正在运行。请退出全部 WPS 窗口（含托盘图标）再运行本脚本。'
}

$jsaddons = $Folder
if (-not $jsaddons) { $jsaddons = Join-Path $env:APPDATA 'kingsoft\wps\jsaddons' }
$list = Join-Path $jsaddons 'publish.xml'

$before = ''
$exists = Test-Path -LiteralPath $list
try {
  if ($exists) { $before = $bytes.GetString([IO.File]::ReadAllBytes($list)) }
} catch {
  Stop-With 5 "读不了 publish.xml：$list"
}
$after = Get-Changed $before (-not $Uninstall)
if ($null -eq $after) {
  Stop-With 3 "publish.xml 看不懂或已损坏，未作任何改动，请先修好或改名：$list"
}

$new = "$list.$PID.new"
$target = Join-Path $jsaddons "${name}_$version"
try {
  New-Item -ItemType Directory -Force -Path $jsaddons | Out-Null
  if (-not $Uninstall -and -not $Online) {
    # Copied whole before the folder of the same version goes.
    Copy-Item -LiteralPath $package -Destination "$target.$PID.new" -Recurse
    if (Test-Path -LiteralPath $target) { Remove-Item -LiteralPath $target -Recurse -Force }
    Move-Item -LiteralPath "$target.$PID.new" -Destination $target
  }
  if ($after -cne $before) {
    [IO.File]::WriteAllBytes($new, $bytes.GetBytes($after))
    if ($exists) {
      $backup = "$list.$(Get-Date -Format 'yyyyMMdd-HHmmss').bak"
      while (Test-Path -LiteralPath $backup) { $backup = "$backup.bak" }
      # At once or not at all; what was there is the backup.
      [IO.File]::Replace($new, $list, $backup)
      Write-Host "原来的 publish.xml 备份在：$backup"
    } else {
      [IO.File]::Move($new, $list)
    }
  }
} catch {
  foreach ($left in $new, "$target.$PID.new") {
    if (Test-Path -LiteralPath $left) { Remove-Item -LiteralPath $left -Recurse -Force }
  }
  Stop-With 5 "写不进去，原文件未改动：$list（$($_.Exception.Message)）"
}

# Our folders of other versions.
$kept = ''
if (-not $Uninstall -and -not $Online) { $kept = "${name}_$version" }
if (Test-Path -LiteralPath $jsaddons) {
  Get-ChildItem -LiteralPath $jsaddons |
    Where-Object { $_.PSIsContainer -and $_.Name.StartsWith("${name}_") -and $_.Name -cmatch '_[0-9][^_]*$' -and $_.Name -cne $kept } |
    ForEach-Object { Remove-Item -LiteralPath $_.FullName -Recurse -Force }
}

if ($Uninstall) {
  Write-Host "已卸载 $name。"
} else {
  $others = @(Get-Others $after)
  if ($others.Count -gt 0) {
    Write-Host "同时装有其他表格插件：$($others -join ' ')。若看不到「绩效自评」选项卡，请逐个停用再试。"
  }
  Write-Host "已安装 $name $version。请打开 WPS 表格；若问是否信任，点「允许」，然后退出 WPS 再打开一次。"
}
exit 0

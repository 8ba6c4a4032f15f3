@echo off
rem Double click: installs for this user. Arguments are those of install.ps1.
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0install.ps1" %*
pause

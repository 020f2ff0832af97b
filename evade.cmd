@echo off
rem Builds Evade when asked, and runs it. See the shell script evade, which does more: on Windows a JDK 21 or newer and Maven
rem 3.9.9 or newer must be installed, and the command line is built once and then only by "evade build"; the tests of the
rem workbench drive an X server and are left out.
setlocal EnableDelayedExpansion
set "ROOT=%~dp0"
set "DIST=%ROOT%releng\org.evade.cli.distribution\target\evade-cli"

if not defined JAVA_HOME (
  for /f "delims=" %%j in ('where javac 2^>nul') do if not defined JAVA_HOME set "JAVA_HOME=%%~dpj.."
)
if not defined JAVA_HOME (
  echo evade: no JDK found; install JDK 21 or newer and set JAVA_HOME to its folder. 1>&2
  exit /b 3
)
if not exist "%JAVA_HOME%\bin\javac.exe" (
  echo evade: %JAVA_HOME% is no JDK; set JAVA_HOME to the folder of JDK 21 or newer. 1>&2
  exit /b 3
)
set "MAJOR=0"
if exist "%JAVA_HOME%\release" for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%JAVA_HOME%\release"') do set "MAJOR=%%~v"
set "MAJOR=%MAJOR:"=%"
if %MAJOR% LSS 21 (
  echo evade: JDK 21 or newer is needed, %JAVA_HOME% is %MAJOR%; set JAVA_HOME to a newer one. 1>&2
  exit /b 3
)

if "%~1"=="" goto usage
if "%~1"=="help" goto usage
if "%~1"=="test" goto test
if "%~1"=="build" goto build
if "%~1"=="start" goto start
if not exist "%DIST%\evade.jar" call :make || exit /b 3
call "%DIST%\bin\evade.bat" %*
exit /b %ERRORLEVEL%

:usage
echo usage: evade start [WORKSPACE] ^| test ^| build ^| validate, export, import, impact, layout, report, find, locate, anchor, refresh, rules, lsp, --help, --version
exit /b 0

:test
call :maven || exit /b 3
pushd "%ROOT%"
call mvn -B -ntp verify
set "STATUS=%ERRORLEVEL%"
popd
exit /b %STATUS%

:build
call :make || exit /b 3
exit /b 0

:start
set "WORKSPACE=%~2"
if "%WORKSPACE%"=="" set "WORKSPACE=%ROOT%model"
set "WORKBENCH=%ROOT%releng\org.evade.product\target\products\org.evade.product\win32\win32\x86_64\evade"
if not exist "%WORKBENCH%\evade-workbench.cmd" call :make || exit /b 3
call "%WORKBENCH%\evade-workbench.cmd" "%WORKSPACE%"
exit /b %ERRORLEVEL%

:make || exit /b 3
call "%DIST%\bin\evade.bat" %*
exit /b %ERRORLEVEL%

:usage
echo usage: evade start [WORKSPACE] ^| test ^| build ^| validate, export, import, impact, layout, report, find, locate, anchor, refresh, rules, lsp, --help, --version
exit /b 0

:test
call :maven || exit /b 3
pushd "%ROOT%"
call mvn -B -ntp verify
set "STATUS=%ERRORLEVEL%"
popd
exit /b %STATUS%

:build
call :make || exit /b 3
exit /b 0

:start
call :make || exit /b 3
set "WORKSPACE=%~2"
set "OUT=%CD%\out"
if "%WORKSPACE%"=="" (
  set "WORKSPACE=%ROOT%model"
  set "OUT=%ROOT%out"
)
call "%DIST%\bin\evade.bat" validate --fail-on error "%WORKSPACE%"
set "STATUS=%ERRORLEVEL%"
if %STATUS% GTR 1 exit /b %STATUS%
for %%f in (svg json tsv) do (
  call "%DIST%\bin\evade.bat" export --format %%f -o "%OUT%" "%WORKSPACE%" || exit /b 3
)
exit /b %STATUS%

:make
call :maven || exit /b 1
echo evade: building 1>&2
pushd "%ROOT%"
call mvn -B -ntp -q verify -DskipTests -pl releng/org.evade.cli.distribution,releng/org.evade.product -am
set "STATUS=%ERRORLEVEL%"
popd
if not "%STATUS%"=="0" echo evade: the build failed. 1>&2
exit /b %STATUS%

:maven
where mvn >nul 2>&1 && exit /b 0
echo evade: no Maven found; install Maven 3.9.9 or newer and put its bin folder on the PATH. 1>&2
exit /b 1

@echo off
rem Starts the command line. EVADE_JAVA_OPTS adds to the flags of the Java machine.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA_EXE=java"
if defined JAVA_HOME set "JAVA_EXE=%JAVA_HOME%\bin\java.exe"
"%JAVA_EXE%" -version >nul 2>&1
if errorlevel 1 (
  echo evade: no Java found; install Java 21 or newer, or set JAVA_HOME to one. 1>&2
  exit /b 3
)
"%JAVA_EXE%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable -Xlog:all=off -Djava.awt.headless=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %EVADE_JAVA_OPTS% -jar "%HOME_DIR%\evade.jar" %*
exit /b %ERRORLEVEL%

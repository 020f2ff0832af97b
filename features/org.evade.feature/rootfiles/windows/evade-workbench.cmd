@echo off
rem Opens the workbench: evade-workbench [CORPUS-FOLDER]. JAVA_HOME or PATH must lead to Java 21 or newer.
setlocal
set "home=%~dp0"
set "java=javaw"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\javaw"
set "corpus="
if not "%~1"=="" set corpus=-corpus "%~f1"
for %%L in ("%home%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%L"
start "Evade" "%java%" --enable-native-access=ALL-UNNAMED -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\Evade\classes.jsa" -Xlog:disable -Xss2m -jar "%launcher%" -install "%home%." -configuration "%LOCALAPPDATA%\Evade\configuration" -data "%LOCALAPPDATA%\Evade\workspace" -showsplash %corpus%

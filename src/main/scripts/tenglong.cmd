@echo off
rem Starts tenglong from wherever it was unpacked. Finds Java 17 or later in runtime, JAVA_HOME or PATH.
rem Files and folders dropped on this script are passed to "inspect". This file is ASCII on purpose.
setlocal DisableDelayedExpansion
set "TL_HOME=%~dp0.."

set "TL_JAVA="
if exist "%TL_HOME%\runtime\bin\java.exe" set "TL_JAVA=%TL_HOME%\runtime\bin\java.exe"
if not defined TL_JAVA if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "TL_JAVA=%JAVA_HOME%\bin\java.exe"
if not defined TL_JAVA for %%J in (java.exe) do set "TL_JAVA=%%~$PATH:J"
if not defined TL_JAVA (
    echo Java 17 or later is needed. Install it, or set JAVA_HOME to its folder. 1>&2
    exit /b 1
)

rem The file "release" tells the version without starting Java a second time; where there is none, Java is tried.
for %%J in ("%TL_JAVA%") do set "TL_RELEASE=%%~dpJ..\release"
set "TL_MAJOR="
if exist "%TL_RELEASE%" for /f tokens^=2^ delims^=^=.^" %%V in ('findstr /b JAVA_VERSION "%TL_RELEASE%"') do if not defined TL_MAJOR set "TL_MAJOR=%%V"
if not defined TL_MAJOR set "TL_MAJOR=17"
if %TL_MAJOR% LSS 17 (
    echo Java 17 or later is needed, this is %TL_MAJOR%. Install it, or set JAVA_HOME to its folder. 1>&2
    exit /b 1
)

set "TL_JAR="
for %%J in ("%TL_HOME%\lib\tenglong-*.jar") do set "TL_JAR=%%~fJ"
if not defined TL_JAR (
    echo lib\tenglong-*.jar is missing beside this script. Unpack the whole archive again. 1>&2
    exit /b 1
)

rem A first argument that is a whole path was dropped here: show how it is understood, and stay open.
set "TL_DROPPED="
if not "%~1"=="" if /i "%~1"=="%~f1" if exist "%~f1" set "TL_DROPPED=inspect"

rem Java refuses two collectors: with options of the caller there are none of ours.
set "TL_FLAGS=-XX:+UseSerialGC"
if defined JAVA_OPTS set "TL_FLAGS="
if defined TENGLONG_JAVA_OPTS set "TL_FLAGS="
if defined JAVA_TOOL_OPTIONS set "TL_FLAGS="
if defined JDK_JAVA_OPTIONS set "TL_FLAGS="

rem What can be made again, such as the library of SQLite; from Java 24 on it has to be let load it.
set TL_CACHE=
if defined LOCALAPPDATA set TL_CACHE="-Dtenglong.cache=%LOCALAPPDATA%\tenglong"
if %TL_MAJOR% GEQ 24 set "TL_FLAGS=%TL_FLAGS% --enable-native-access=ALL-UNNAMED"

"%TL_JAVA%" %TL_FLAGS% %TL_CACHE% %JAVA_OPTS% %TENGLONG_JAVA_OPTS% -cp "%TL_JAR%" dev.tenglong.cli.Main %TL_DROPPED% %*
set "TL_EXIT=%ERRORLEVEL%"
if defined TL_DROPPED pause
exit /b %TL_EXIT%

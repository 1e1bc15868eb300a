export = checkTaroVersion
declare function checkTaroVersion(versionOf?: (name: string) => string): void

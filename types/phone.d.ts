/** All that a build for the phone replaces of Node's globals. For tsconfig.phone.json only. */
declare const process: { env: { NODE_ENV: string; TARO_ENV: string; TARO_APP_API: string } }

interface Context {
  getOptions: () => { components: string; calls: string[] }
  resourcePath: string
  _module: { buildInfo: object }
}

export = lean
declare function lean(this: Context, source: string): string

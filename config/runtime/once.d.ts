export class Once {
  constructor(expected: { replaced: string[]; changed: string[] })
  found(name: string, file: string): void
  problems(): string[]
}

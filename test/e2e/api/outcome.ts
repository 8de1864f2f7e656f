export type ApiTests = Readonly<Record<string, () => Promise<void>>>

export interface Outcome {
  readonly name: string
  /** Undefined where the test passed. */
  readonly error: string | undefined
}

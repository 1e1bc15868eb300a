/** Whether what is said still holds on `today`: it does on its last day. Both YYYY-MM-DD. */
export function validity({ validUntil }: { validUntil?: string }, today: string) {
  if (!validUntil) return { kind: 'open' } as const
  return { kind: today <= validUntil ? 'until' : 'over', day: validUntil } as const
}

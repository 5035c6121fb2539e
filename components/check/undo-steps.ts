interface Step {
  readonly before: string;
  readonly after: string;
  readonly label: string;
}

/** The panel's own writes that can still be taken back: until the text becomes another one by other hands. */
export class UndoSteps {
  private steps: Step[] = [];

  get size(): number {
    return this.steps.length;
  }

  /** The text that taking the last write back must give. */
  get expected(): string | null {
    return this.steps.at(-1)?.before ?? null;
  }

  /** What the last write did, in Chinese. */
  get label(): string | null {
    return this.steps.at(-1)?.label ?? null;
  }

  push(before: string, after: string, label: string): void {
    this.steps.push({ before, after, label });
  }

  /** Called with every text that is read. */
  follow(text: string): void {
    const top = this.steps.at(-1);
    if (!top || text === top.after) return;
    if (text === top.before) this.steps.pop();
    else this.steps = [];
  }
}

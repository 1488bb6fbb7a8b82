/** Writes whole numbers in as few bytes as they need: seven bits a byte, the low ones first. */
export class VarintWriter {
  readonly #bytes: number[] = [];

  /** A whole number from 0 to 2^53 - 1. */
  unsigned(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.#bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.#bytes.push(rest);
  }

  /** A whole number from -2^52 to 2^52 - 1; small ones of either sign stay short. */
  signed(value: number): void {
    this.unsigned(value >= 0 ? value * 2 : -value * 2 - 1);
  }

  /** Any text, unit by unit: Vietnamese letters take two bytes, and halves of a pair survive. */
  text(value: string): void {
    this.unsigned(value.length);
    for (let at = 0; at < value.length; at++) this.unsigned(value.charCodeAt(at));
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what VarintWriter wrote. Any bytes give numbers or undefined, never an endless read. */
export class VarintReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length;
  }

  unsigned(): number | undefined {
    let value = 0;
    for (let scale = 1; scale < 2 ** 56; scale *= 128) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) return undefined;
      value += (byte % 128) * scale;
      if (byte < 128) return Number.isSafeInteger(value) ? value : undefined;
    }
    return undefined;
  }

  signed(): number | undefined {
    const value = this.unsigned();
    if (value === undefined) return undefined;
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
  /** A text of at most so many UTF-16 units. */
  text(longest: number): string | undefined {
    const length = this.unsigned();
    if (length === undefined || length > longest) return undefined;
    const units: number[] = [];
    while (units.length < length) {
      const unit = this.unsigned();
      if (unit === undefined || unit > 0xffff) return undefined;
      units.push(unit);
    }
    return String.fromCharCode(...units);
  }
}

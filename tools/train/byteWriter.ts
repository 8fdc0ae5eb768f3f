/** Writes bytes as `ByteReader` of the core reads them. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 20);
  private at = 0;

  byte(value: number): void {
    if (this.at === this.bytes.length) {
      const more = new Uint8Array(this.bytes.length * 2);
      more.set(this.bytes);
      this.bytes = more;
    }
    this.bytes[this.at++] = value & 0xff;
  }

  varint(value: number): void {
    let rest = value >>> 0;
    for (; rest > 127; rest >>>= 7) this.byte((rest & 127) | 128);
    this.byte(rest);
  }

  int16(value: number): void {
    this.byte(value);
    this.byte(value >> 8);
  }

  hashes(sorted: readonly number[]): void {
    let last = 0;
    for (const hash of sorted) {
      this.varint(hash - last);
      last = hash;
    }
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.at);
  }
}

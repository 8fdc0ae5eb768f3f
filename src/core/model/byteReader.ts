const TOO_SHORT = 'the packed model ends too early';

/** Reads a packed model: little-endian, lengths and differences as variable-length integers of seven bits a byte. */
export class ByteReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  byte(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new RangeError(TOO_SHORT);
    this.at += 1;
    return byte;
  }

  /** An unsigned integer below 2 to the power of 32. */
  varint(): number {
    let value = 0;
    let shift = 0;
    let byte = this.byte();
    while (byte & 0x80) {
      value |= (byte & 0x7f) << shift;
      shift += 7;
      byte = this.byte();
    }
    return (value | (byte << shift)) >>> 0;
  }

  int16(): number {
    const low = this.byte();
    return ((low | (this.byte() << 8)) << 16) >> 16;
  }

  /** The next `length` bytes, not copied. */
  take(length: number): Uint8Array {
    const end = this.at + length;
    if (end > this.bytes.length) throw new RangeError(TOO_SHORT);
    const taken = this.bytes.subarray(this.at, end);
    this.at = end;
    return taken;
  }

  /** The next `count` numbers of two bytes each. */
  uint16s(count: number): Uint16Array {
    const bytes = this.take(2 * count);
    const numbers = new Uint16Array(count);
    for (let i = 0; i < count; i += 1) numbers[i] = (bytes[2 * i] as number) | ((bytes[2 * i + 1] as number) << 8);
    return numbers;
  }

  /** `count` sorted hashes, each stored as the difference to the one before. */
  hashes(count: number): Uint32Array {
    const { bytes } = this;
    const hashes = new Uint32Array(count);
    let { at } = this;
    let last = 0;
    for (let i = 0; i < count; i += 1) {
      let byte = bytes[at++] as number;
      let difference = byte & 0x7f;
      for (let shift = 7; byte & 0x80; shift += 7) difference |= ((byte = bytes[at++] as number) & 0x7f) << shift;
      last = (last + difference) | 0;
      hashes[i] = last;
    }
    if (at > bytes.length) throw new RangeError(TOO_SHORT);
    this.at = at;
    return hashes;
  }
}

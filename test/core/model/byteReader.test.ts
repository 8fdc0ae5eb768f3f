import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ByteReader } from '../../../src/core/model/byteReader';
import { ByteWriter } from '../../../tools/train/byteWriter';

describe('packed numbers', () => {
  it('are read as they were written', () => {
    fc.assert(fc.property(fc.array(fc.nat(0xffffffff)), fc.array(fc.integer({ min: 0, max: 0xffff })), (numbers, small) => {
      const hashes = [...new Set(numbers)].sort((a, b) => a - b);
      const writer = new ByteWriter();
      writer.hashes(hashes);
      numbers.forEach((number) => writer.varint(number));
      small.forEach((number) => writer.int16(number));
      const bytes = writer.finish();
      const reader = new ByteReader(bytes);
      assert.deepEqual([...reader.hashes(hashes.length)], hashes);
      assert.deepEqual(numbers.map(() => reader.varint()), numbers);
      assert.deepEqual([...reader.uint16s(small.length)], small);
      assert.throws(() => reader.byte(), RangeError);
    }));
  });

  it('are refused when they are cut short', () => {
    const writer = new ByteWriter();
    writer.hashes([7, 70_000, 3_000_000_000]);
    const bytes = writer.finish();
    for (let length = 0; length < bytes.length; length += 1) assert.throws(() => new ByteReader(bytes.subarray(0, length)).hashes(3), RangeError);
  });
});

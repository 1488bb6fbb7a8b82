/** Images by their first bytes: as much of each kind as tells what it is and how large. */
export const tinyImage = {
  png(width: number, height: number, weight = 60): Uint8Array {
    const bytes = Buffer.alloc(Math.max(33, weight));
    bytes.write('89504e470d0a1a0a0000000d49484452', 'hex');
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    return bytes;
  },
  gif(width: number, height: number): Uint8Array {
    const bytes = Buffer.alloc(20);
    bytes.write('GIF89a');
    bytes.writeUInt16LE(width, 6);
    bytes.writeUInt16LE(height, 8);
    return bytes;
  },
  /** With a comment and a table before the frame, as cameras write them. */
  jpeg(width: number, height: number): Uint8Array {
    const frame = Buffer.alloc(21);
    frame.write('ffc2001108', 'hex');
    frame.writeUInt16BE(height, 5);
    frame.writeUInt16BE(width, 7);
    const before = Buffer.from(
      'ffd8ffe000104a46494600010100000100010000fffe0004ffc0ffc400040102',
      'hex',
    );
    return Buffer.concat([before, frame]);
  },
  webp(kind: 'VP8 ' | 'VP8L' | 'VP8X', width: number, height: number): Uint8Array {
    const bytes = Buffer.alloc(40);
    bytes.write('RIFF');
    bytes.write(`WEBP${kind}`, 8);
    if (kind === 'VP8 ') {
      bytes.writeUInt16LE(width, 26);
      bytes.writeUInt16LE(height, 28);
    } else if (kind === 'VP8L') bytes.writeUInt32LE((width - 1) | ((height - 1) << 14), 21);
    else {
      bytes.writeUIntLE(width - 1, 24, 3);
      bytes.writeUIntLE(height - 1, 27, 3);
    }
    return bytes;
  },
};

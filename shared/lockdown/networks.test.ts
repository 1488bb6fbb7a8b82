import { BlockList, isIP } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressText } from './address-text.ts';
import { isAllowedAddress } from './is-allowed-address.ts';
import { parseAddress } from './parse-address.ts';
import { isInNetwork, parseNetwork } from './parse-network.ts';

const address = fc.oneof(fc.ipV4(), fc.ipV6());
const bitsOf = (text: string) => parseAddress(text)?.bits;

describe('addresses', () => {
  it('are read as Node reads them, and written back as the same address', () => {
    fc.assert(
      fc.property(address, (text) => {
        const parsed = parseAddress(text)!;
        expect(isIP(text)).not.toBe(0);
        expect(parseAddress(addressText(parsed))).toEqual(parsed);
      }),
    );
  });

  it('are refused where Node refuses them', () => {
    const near = fc.stringMatching(/^[0-9a-f:.]{1,24}$/);
    fc.assert(
      fc.property(near, (text) => {
        expect(parseAddress(text) !== undefined, text).toBe(isIP(text) !== 0);
      }),
      { numRuns: 2_000 },
    );
    for (const wrong of [
      '',
      ' ',
      '1.2.3',
      '01.2.3.4',
      '256.1.1.1',
      '1.2.3.4.5',
      ':::',
      '1::2::3',
      'fe80::1%eth0',
      '1.2.3.4:80',
      '::1.2.3.4.5',
      '1:2:3:4:5:6:7:8:9',
      '1.2.3.4::',
    ])
      expect(parseAddress(wrong), wrong).toBeUndefined();
  });

  it('of version 4 inside version 6 are the address of version 4', () => {
    fc.assert(
      fc.property(fc.ipV4(), (text) => {
        expect(parseAddress(`::ffff:${text}`)).toEqual(parseAddress(text));
      }),
    );
  });

  it('have one short form', () => {
    expect(addressText(parseAddress('2001:0db8:0:0:0:0:0:1')!)).toBe('2001:db8::1');
    expect(addressText(parseAddress('0:0:0:0:0:0:0:0')!)).toBe('::');
    expect(addressText(parseAddress('1:0:0:2:0:0:0:3')!)).toBe('1:0:0:2::3');
  });
});

describe('ranges of addresses', () => {
  it('hold what Node says they hold', () => {
    const four = fc.tuple(fc.ipV4(), fc.ipV4(), fc.integer({ min: 1, max: 32 }));
    const six = fc.tuple(fc.ipV6(), fc.ipV6(), fc.integer({ min: 1, max: 128 }));
    fc.assert(
      fc.property(fc.oneof(four, six), fc.boolean(), ([start, other, prefix], near) => {
        const from = parseAddress(start)!;
        const version = from.version;
        const host = BigInt((version === 4 ? 32 : 128) - prefix);
        const first = addressText({ version, bits: (from.bits >> host) << host });
        const parsed = parseNetwork(`${first}/${prefix}`);
        expect('network' in parsed).toBe(true);
        // Half of the time an address that lies in it for sure.
        const seen = near ? start : other;
        const list = new BlockList();
        list.addSubnet(first, prefix, version === 4 ? 'ipv4' : 'ipv6');
        const inside = list.check(
          addressText(parseAddress(seen)!),
          parseAddress(seen)!.version === 4 ? 'ipv4' : 'ipv6',
        );
        if ('network' in parsed)
          expect(isInNetwork(parseAddress(seen)!, parsed.network)).toBe(inside);
        if (near) expect(inside).toBe(true);
      }),
    );
  });

  it('never hold an address of the other version', () => {
    expect(isAllowedAddress('0.0.0.1', ['::/96'])).toBe(false);
    expect(isAllowedAddress('::1', ['0.0.0.0/1'])).toBe(false);
    expect(isAllowedAddress('::ffff:10.1.2.3', ['10.1.2.0/24'])).toBe(true);
  });

  it('that are wrong say what to write instead', () => {
    const faultOf = (text: string) => {
      const parsed = parseNetwork(text);
      return 'fault' in parsed ? parsed.fault.en : undefined;
    };
    expect(faultOf('10.1.2.3/24')).toContain('10.1.2.0/24');
    expect(faultOf('2001:db8::5/48')).toContain('2001:db8::/48');
    expect(faultOf('10.1.2.0/33')).toContain('from 1 to 32');
    expect(faultOf('10.1.2.0/')).toContain('from 1 to 32');
    expect(faultOf('10.1.2.0/024')).toContain('from 1 to 32');
    expect(faultOf('0.0.0.0/0')).toContain('every address');
    expect(faultOf('10.1.2.0/24/8')).toContain('no network address');
    expect(faultOf('máy chủ')).toContain('no network address');
    expect(faultOf(' 203.0.113.7 ')).toBeUndefined();
    expect(bitsOf('203.0.113.7')).toBe(0xcb007107n);
  });

  it('allow everybody where there are none, and nobody whose address is unknown', () => {
    expect(isAllowedAddress(undefined, [])).toBe(true);
    expect(isAllowedAddress(undefined, ['10.0.0.0/8'])).toBe(false);
    expect(isAllowedAddress('nonsense', ['10.0.0.0/8'])).toBe(false);
  });
});

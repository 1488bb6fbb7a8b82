import { describe, expect, it } from 'vitest';
import { lockdownInRoom } from './lockdown-in-room.ts';
import { workstationOf } from './workstation-of.ts';

const both = { seb: true, networks: ['10.0.0.0/8'] };
const check = {
  epoch: 1,
  at: 100,
  proof: 'header',
  version: 'SEB/3.8',
  address: '10.1.2.3',
} as const;
const refused = { count: 2, code: 'seb-required', at: 200 } as const;

describe('a workstation as the room sees it', () => {
  it('is told only where the exam asks', () => {
    expect(workstationOf({ epoch: 1, lockdown: { check } }, undefined)).toBeUndefined();
    expect(workstationOf({ epoch: 0 }, both)).toEqual({ seb: 'none', network: 'none' });
    const sebOnly = workstationOf({ epoch: 1, lockdown: { check } }, { seb: true, networks: [] });
    expect(sebOnly).toMatchObject({ seb: 'fits', version: 'SEB/3.8' });
    expect(sebOnly).not.toHaveProperty('network');
  });

  it('fits until it is refused, and again once it was seen to fit', () => {
    const at = (refusedAt: number) =>
      workstationOf(
        { epoch: 1, lockdown: { check, refused: { ...refused, at: refusedAt } } },
        both,
      );
    expect(at(200)).toMatchObject({ seb: 'doubtful', network: 'fits' });
    expect(at(50)).toMatchObject({ seb: 'fits', network: 'fits' });
    const never = workstationOf({ epoch: 0, lockdown: { refused } }, both);
    expect(never).toMatchObject({ seb: 'doubtful', network: 'none' });
  });

  it('of a later turn owes its own proof, and what staff let pass is called so', () => {
    expect(workstationOf({ epoch: 2, lockdown: { check } }, both)).toMatchObject({ seb: 'none' });
    const { proof: _, ...unproved } = check;
    expect(workstationOf({ epoch: 1, lockdown: { check: unproved } }, both)).toMatchObject({
      seb: 'doubtful',
      network: 'fits',
    });
    const lockdown = { check: unproved, waived: { seb: true } };
    expect(workstationOf({ epoch: 1, lockdown }, both)).toMatchObject({ seb: 'waived' });
  });

  it('belongs to a room with its ranges and waivers', () => {
    const waiver = { what: 'seb', reason: 'Máy hỏng', at: 1, by: 'kt' } as const;
    const waivers = [
      { ...waiver, roomId: 'room-1' },
      { ...waiver, roomId: 'room-2' },
      { ...waiver, roomId: 'room-1', at: 5, sittingId: 'x1' },
    ];
    const sheet = { lockdown: { networks: [{ roomId: 'room-1', ranges: ['10.0.0.0/8'] }] } };
    expect(lockdownInRoom(sheet, 'room-1', waivers)).toEqual({
      seb: false,
      networks: ['10.0.0.0/8'],
      waivers: [{ ...waiver, at: 5, sittingId: 'x1' }, waiver],
    });
    expect(lockdownInRoom(sheet, 'room-2', waivers)).toBeUndefined();
    expect(lockdownInRoom({}, 'room-1', [])).toBeUndefined();
  });
});

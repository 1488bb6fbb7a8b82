import { useState } from 'react';

export type RoomLayout = 'map' | 'list';
const storageKey = 'truong-thi.room-layout';

function remembered(): RoomLayout {
  try {
    return localStorage.getItem(storageKey) === 'list' ? 'list' : 'map';
  } catch {
    return 'map';
  }
}

/** Seat map or list, as this person left it on this device. */
export function useRoomLayout(): readonly [RoomLayout, (layout: RoomLayout) => void] {
  const [layout, setLayout] = useState(remembered);
  return [
    layout,
    (next) => {
      setLayout(next);
      try {
        localStorage.setItem(storageKey, next);
      } catch {
        // A browser that keeps nothing starts with the map next time.
      }
    },
  ];
}

import { createContext, useContext } from 'react';
import { type Api, makeApi } from './api-client.ts';

/** The API as the signed-in member of staff. Only what stands inside the sign-in has one. */
export const StaffApiContext = createContext<Api>(makeApi());

export function useStaffApi(): Api {
  return useContext(StaffApiContext);
}

import {setFlagsFromString} from 'node:v8'

/**
 * Keep the heap of this process small: old objects are collected once there
 * is a fifth more of them, not once there are many times as many. It is for a
 * process that makes much and holds little of it.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=20')
}

/**
 * Keep room for young objects as small as it is at first. It is for a process
 * that makes little and waits for others: garbage is collected more often.
 */
export function keepYoungSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
}

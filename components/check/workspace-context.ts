import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Workspace } from './workspace';
import type { WorkspaceState } from './workspace-state';

export const WorkspaceContext = createContext<Workspace | null>(null);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('No workspace above this component.');
  return workspace;
}

export function useWorkspaceState<T>(select: (state: WorkspaceState) => T): T {
  return useStore(useWorkspace().store, select);
}

import { configure } from '@testing-library/react';

// A first check loads all rules; on a busy machine that alone takes the usual second.
configure({ asyncUtilTimeout: 15_000 });

import './unstyled.test-support';
import { configure } from '@testing-library/react';

/** What a test waits for may come late on a busy machine; a second, the library's own limit, is then not enough. */
configure({ asyncUtilTimeout: 15_000 });

import { testExamples } from '@/lib/rules/testing';
import { rule } from './law-title';

testExamples(rule);

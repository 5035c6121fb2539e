import { testExamples } from '@/lib/rules/testing';
import { rule } from './style';

testExamples(rule);
